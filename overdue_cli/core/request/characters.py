"""Traditional characters as simplified ones, for texts that people type: 三萬塊, 兩個月, 失業.

Those of the words that are read anywhere here, made once by OpenCC; tests/core/test_traditional.py
holds them against all of these words. Names and free text are kept as they were typed.
"""

_TRADITIONAL = (
    "丟來個們備傢傳債傷億償優內兩凍別刪剛創劃動務協參叄員唄喫單嗎嚇國圓圖團執報塊妳媽學實寧審"
    "寫寬寶將對導屬島崗師帶幣幾廈廣張強後從復徵惡慮慶應戶捨掛換損撐撫擔據擾敗數斷於時書會東條"
    "業構樂標樣機檢權歲殺毀氣決沒減準溫滾滿潰濟災為無熱營爲牆牽狀現甚產異當療發監眾確祗禍禮稅"
    "稱穩筆範簽籤約級終組結絕絡給統經維網線緩總繫繳繼續罰罵羣聯職肅脅與舉舊萬著薦藥蘇處號虧衆"
    "衝裏補裝裡複覈見規親訂計訊記訟訪設訴詐詢話詳認誤說説誰調談請諮諾證議護讀變讓財貧貳貴買貸"
    "費貼資賣賬賴贈贍踐蹤車軍轉轟辯這連週進過達違遞適遲遺遼還醫釋釐銀銷錄錢錫錯鐵門閉開間闆關"
    "陝陸際險雙雜離難雲電響項順預領頭額飛飯飲養餘馬騙騷體髮鬱麼麽點龍瞞虛視頻臺積該辦輕樓臉顯頁"
)
_SIMPLIFIED = (
    "丢来个们备家传债伤亿偿优内两冻别删刚创划动务协参叁员呗吃单吗吓国圆图团执报块你妈学实宁审"
    "写宽宝将对导属岛岗师带币几厦广张强后从复征恶虑庆应户舍挂换损撑抚担据扰败数断于时书会东条"
    "业构乐标样机检权岁杀毁气决没减准温滚满溃济灾为无热营为墙牵状现什产异当疗发监众确只祸礼税"
    "称稳笔范签签约级终组结绝络给统经维网线缓总系缴继续罚骂群联职肃胁与举旧万着荐药苏处号亏众"
    "冲里补装里复核见规亲订计讯记讼访设诉诈询话详认误说说谁调谈请咨诺证议护读变让财贫贰贵买贷"
    "费贴资卖账赖赠赡践踪车军转轰辩这连周进过达违递适迟遗辽还医释厘银销录钱锡错铁门闭开间板关"
    "陕陆际险双杂离难云电响项顺预领头额飞饭饮养余马骗骚体发郁么么点龙瞒虚视频台积该办轻楼脸显页"
)
_PLAIN = str.maketrans(_TRADITIONAL, _SIMPLIFIED)


def simplified(text: str) -> str:
    """The text with simplified characters in place of traditional ones."""
    return text if text.isascii() else text.translate(_PLAIN)
